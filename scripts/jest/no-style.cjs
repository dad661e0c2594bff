'use strict';
/** Stands for every style sheet: jsdom lays nothing out. */
module.exports = {};

'use strict';
// See loader.js: the bundler asks for both files, and the sandbox uses neither.

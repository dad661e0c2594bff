// The app's handlers as a bundle: the platform loads them by name, as it loads what Forge's bundler makes of them.
module.exports = require('../../../src/index');

import './bridge.js';
import './menus.js';

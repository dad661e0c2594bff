import { installForgeGlobals } from '../../sandbox/platform/forge-globals';

// A setup file: the Forge clients read their globals when they are loaded.
installForgeGlobals();

'use strict';
// A stand-in for the loader that Forge puts around a bundle. The real one is fetched from Atlassian's network by
// `forge deploy`, so an offline build cannot have it. Nothing runs this file: the sandbox's host calls the bundle's
// handlers itself and offers the same two globals (`__forge_runtime__`, `__forge_fetch__`).
exports.main = () => {
  throw new Error('This bundle was built for the local sandbox; it has no loader of its own.');
};

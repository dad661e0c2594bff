'use strict';
/** Atlaskit's feature gates, all off, as the build folds them: no gate service in tests, and no warning about it. */
const off = () => false;

module.exports = {
  __esModule: true,
  fg: off,
  getBooleanFF: off,
  setBooleanFeatureFlagResolver: () => undefined,
  default: { checkGate: off, getExperimentValue: (_experiment, _parameter, fallback) => fallback, initializeCompleted: off },
};

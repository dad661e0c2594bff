/** Stands in for @atlaskit/feature-gate-js-client, whose 120 kB ask a service that a Forge app may not reach. */
const FeatureGates = {
  checkGate: (): boolean => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
  initializeCompleted: (): boolean => false,
};

export default FeatureGates;
export { FeatureGates };

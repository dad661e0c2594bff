/** Small readers for Jira's answers: what is not of the expected kind reads as absent, so a screen never trips over it. */
export const field = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;

export const textAt = (json: unknown, name: string): string | undefined => {
  const value = field(json, name);
  return typeof value === 'string' ? value : undefined;
};

export const numberAt = (json: unknown, name: string): number | undefined => {
  const value = field(json, name);
  return typeof value === 'number' ? value : undefined;
};

export const listAt = (json: unknown, name: string): unknown[] => {
  const value = field(json, name);
  return Array.isArray(value) ? value : [];
};

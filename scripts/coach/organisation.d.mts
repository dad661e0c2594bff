export function organisationOf(source: string): string;
export function putAside(organisations: readonly string[], seed: number): string[];

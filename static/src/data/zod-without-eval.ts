import { config } from 'zod';

/** Zod tries once whether it may compile its schemas; a Forge page's security policy forbids that and reports the attempt. */
config({ jitless: true });

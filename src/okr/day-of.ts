import { formatInTimeZone } from 'date-fns-tz';
import type { Day } from './ids';

/** The day it is at `now` (milliseconds) in an IANA zone. Throws RangeError for an unknown zone. */
export const dayOf = (now: number, zone: string): Day => formatInTimeZone(now, zone, 'yyyy-MM-dd');

import { shortDateWithin, type Calendar } from '../text/dates';

/** “Measuring paused by an admin, Feb 9” */
export const pausedWords = (at: string, calendar: Calendar): string => `Measuring paused by an admin, ${shortDateWithin(at, calendar)}`;

import { useStart } from '../use-start';

/** The viewer's locale, in which numbers are read and shown; the browser's until the host has told. */
export const useLocale = (): string => useStart().data?.frame.locale ?? navigator.language;

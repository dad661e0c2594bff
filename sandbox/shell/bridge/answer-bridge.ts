import type { Frame } from '../frames';
import type { HostParts } from '../host-parts';
import type { ColorMode } from '../theme-css';
import { fetchProduct } from './fetch-product';
import { frameContext } from './frame-context';
import { invoke } from './invoke';
import { siteAddress } from './site-address';

/** Commands of @forge/bridge 7.2 that exist and that the sandbox has no model of. */
const notModeled = new Set([
  'openModal', 'fetchRemote', 'subscribeRealtimeChannel', 'publishRealtimeChannel', 'requestTeamworkGraph', 'initFeatureFlags',
  'getCookieConsentPreferences', 'getFrameDispatch', 'fetchUserRecommendations',
]);

/**
 * Answers a bridge command of one frame, for the person the frame was made for. Commands that live in the page
 * (flags, history, events, theming, navigation) are answered there: browser/bridge.js. Throws with the message the app sees.
 */
export async function answerBridge(parts: HostParts, frame: Frame, command: string, payload: unknown, colorMode: ColorMode): Promise<unknown> {
  switch (command) {
    case 'invoke': return invoke(parts, frame, payload);
    case 'getContext': return frameContext(parts, frame, colorMode);
    case 'fetchProduct': return fetchProduct(parts, frame, payload);
    case 'getUrl': return siteAddress(parts, payload);
    default: throw new Error(notModeled.has(command)
      ? `The bridge command "${command}" is not modeled by the sandbox.`
      : `The sandbox knows no bridge command "${command}".`);
  }
}

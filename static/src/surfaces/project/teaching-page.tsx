import './teaching-page.css';
import { router } from '@forge/bridge';
import Heading from '@atlaskit/heading';
import { useMay } from '../../data/permissions';
import { ActionButton } from '../../parts/action-button';
import { GoodKeyResultsLink } from './teaching/good-key-results-link';

interface Props {
  title: string;
  /** For those who can change it, and for everyone else. */
  adminText: string;
  text: string;
  /** What the button to the settings says; only admins get it. */
  settings: string;
}

/** A page with nothing to show yet: two lines that teach, one button for those it leads anywhere, and what good key results look like. */
export function TeachingPage({ title, adminText, text, settings }: Props) {
  const admin = useMay('ADMINISTER', 'site');
  return (
    <>
      <div className="head">
        <Heading size="large" as="h1">
          OKRs
        </Heading>
      </div>
      <section className="teaching">
        <Heading size="medium" as="h2">
          {title}
        </Heading>
        <p>{admin ? adminText : text}</p>
        <div className="teaching-ways">
          {admin && <ActionButton appearance="primary" action={{ label: settings, onPress: openSettings }} />}
          <GoodKeyResultsLink />
        </div>
      </section>
    </>
  );
}

/** The key is the module's in manifest.yml. */
const openSettings = () => void router.navigate({ target: 'module', moduleKey: 'settings-page' });

import './limits-section.css';
import { useQueryClient } from '@tanstack/react-query';
import Heading from '@atlaskit/heading';
import Textfield from '@atlaskit/textfield/text-field';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';
import { Field } from '../../parts/field';
import { faultAt } from './fault-at';
import { limitNames, limits, limitTexts, thresholdsOf, wrongLimits, type LimitName, type LimitTexts } from './limit-fields';
import { limitsInWords } from './limits-in-words';
import { ResolutionsField } from './resolutions-field';
import { likelyExcluded, useResolutions, type Resolution } from './resolutions';
import { Section } from './section';
import { SectionBones } from './section-bones';
import { useEdit } from './use-edit';
import { useLocale } from './use-locale';
import { keepSettings, reloadSettings } from './use-settings';

type Limits = SettingsView['limits'];

interface Props {
  view: SettingsView;
  resolutions: readonly Resolution[];
  /** How the viewer writes numbers. */
  locale: string;
}

/** Limits need to know how this Jira resolves issues and how the viewer writes numbers. */
export function LimitsSection({ view }: { view: SettingsView }) {
  const resolutions = useResolutions();
  const locale = useLocale();
  return resolutions && locale !== null ? <LimitsForm view={view} resolutions={resolutions} locale={locale} /> : <SectionBones />;
}

/** From when on a key result counts as behind, quiet or unsure, how many there should be, and which work never counts. */
function LimitsForm({ view, resolutions, locale }: Props) {
  const client = useQueryClient();
  const edit = useEdit<Limits, LimitTexts>({
    saved: view.limits,
    draftOf: (limitsNow) => draftOf(limitsNow, resolutions, locale),
    check: (texts) => wrongLimits(texts, locale),
    send: async (texts, { version, thresholds }) => {
      const saved = await callAsAdmin('saveLimits', {
        version,
        thresholds: thresholdsOf(texts, thresholds, locale),
        excludedResolutions: [...texts.excluded],
      });
      keepSettings(client, (before) => ({ ...before, limits: saved }));
      return saved;
    },
    reload: async () => (await reloadSettings(client)).limits,
  });
  const { draft, failure, change } = edit;
  const number = (name: LimitName) => (
    <Field key={name} label={limits[name].label} hint={limits[name].hint} error={faultAt(failure, `thresholds.${name}`)}>
      {(control) => (
        <Textfield
          {...control}
          value={draft[name]}
          inputMode="decimal"
          width="small"
          elemAfterInput={<span className="limit-unit">{limits[name].unit}</span>}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <Section
      title="Limits and thresholds"
      intro="These start with values that suit most companies. Every status shows the limits it used."
      edit={edit}
      save="Save limits"
      thing="the limits"
      fields={compared}
    >
      <div className="section-part">
        <Heading size="small" as="h3">
          Status
        </Heading>
        <div className="limits">{statusLimits.map(number)}</div>
        <p className="section-hint" aria-live="polite">{limitsInWords(draft, locale)}</p>
      </div>
      <div className="section-part">
        <Heading size="small" as="h3">
          How many
        </Heading>
        <div className="limits">{countLimits.map(number)}</div>
      </div>
      <div className="section-part">
        <Heading size="small" as="h3">
          Work that does not count
        </Heading>
        <div className="limits-resolutions">
          <ResolutionsField
            all={resolutions}
            value={draft.excluded}
            proposed={view.limits.version === 0}
            error={faultAt(failure, 'excludedResolutions')}
            onChange={(excluded) => change({ excluded })}
          />
        </div>
      </div>
    </Section>
  );
}

const statusLimits: readonly LimitName[] = ['cadenceDays', 'onTrack', 'atRisk', 'lowConfidence'];
const countLimits: readonly LimitName[] = ['objectivesPerTeam', 'keyResultsMin', 'keyResultsMax'];

const draftOf = ({ version, thresholds, excludedResolutions }: Limits, resolutions: readonly Resolution[], locale: string): LimitTexts => ({
  ...limitTexts(thresholds, locale),
  excluded: version === 0 ? likelyExcluded(resolutions) : excludedResolutions,
});

const compared = [
  ...limitNames.map((name) => ({ id: name, label: limits[name].label, text: (texts: LimitTexts) => `${texts[name]} ${limits[name].unit}` })),
  { id: 'excluded' as const, label: 'Work that does not count', text: ({ excluded }: LimitTexts) => excluded.map(({ name }) => name).join(', ') },
];

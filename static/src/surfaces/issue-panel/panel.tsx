import VisuallyHidden from '@atlaskit/visually-hidden';
import { useMayOrWait } from '../../data/permissions';
import { useCheckIns } from '../../parts/use-check-ins';
import { LinkButton } from './link-button';
import { PanelBody } from './panel-body';
import type { PanelFrame } from './panel-frame';
import { panelGroups } from './panel-groups';
import { PanelHead } from './panel-head';
import { TroubleMessage } from './panel-notices';
import { panelState } from './panel-state';
import { useDesk } from './use-desk';
import { useIssueChanges } from './use-issue-changes';
import { useLinks } from './use-links';
import { usePanel, useSaved } from './use-panel';
import { usePicker } from './use-picker';
import { useVoice } from './use-voice';

/** The panel on its issue: head, messages, key results by objective. */
export function Panel({ frame }: { frame: PanelFrame }) {
  const { voice, spoken, trouble } = useVoice();
  const { own, inherited, issues } = usePanel(frame.issueId);
  const may = useMayOrWait('EDIT_ISSUES', { issueId: frame.issueId });
  const links = useLinks(frame.issueId, voice);
  const picker = usePicker();
  const saved = useSaved();
  const checkIns = useCheckIns({
    viewer: frame.viewer,
    onStored: (view, what) => {
      saved(view);
      voice.announce(`${view.keyResult.key} ${what}`);
    },
  });
  useIssueChanges();
  const groups = own.data ? panelGroups(own.data, inherited, links, checkIns) : [];
  const shown = groups.flatMap(({ items }) => items.map(({ key }) => key));
  const desk = useDesk({
    frame,
    own: own.data,
    inherited,
    issues,
    mayLink: may === true,
    voice,
    checkIn: checkIns.start,
    unlink: (link) => {
      links.unlink(link, shown);
      picker.close();
    },
  });
  const state = panelState({ own: own.data, failed: own.isError, inherited, groups, mayLink: may });
  return (
    <div className="panel">
      <PanelHead count={shown.length}>
        {may === true && state === 'rows' && <LinkButton picker={picker} compact />}
      </PanelHead>
      {trouble && <TroubleMessage trouble={trouble} onDismiss={() => voice.report(null)} />}
      <PanelBody
        state={state}
        own={own}
        inherited={inherited}
        groups={groups}
        desk={desk}
        picker={picker}
        projectId={frame.projectId}
        onLink={links.link}
      />
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      {desk && checkIns.dialog(desk.thresholds, desk.calendar)}
    </div>
  );
}

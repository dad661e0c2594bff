import './panel.css';
import { useQuery } from '@tanstack/react-query';
import { readFrame } from '../../data/frame';
import { Message } from '../../parts/message';
import { RowBones } from './item-bones';
import { Panel } from './panel';
import { panelFrame } from './panel-frame';
import { PanelHead } from './panel-head';
import { words } from './words';

/** The key results an issue serves, and why they matter. */
export function IssuePanel() {
  const { data, isPending, refetch } = useQuery({
    queryKey: ['frame'],
    queryFn: async () => panelFrame(await readFrame()),
    staleTime: Infinity,
  });
  if (data) return <Panel frame={data} />;
  return (
    <div className="panel">
      <PanelHead />
      {isPending ? (
        <RowBones rows={2} />
      ) : (
        <Message title={words.failed.title} live="assertive" action={{ label: words.tryAgain, onPress: () => void refetch() }}>
          {words.failed.text('Jira did not say which issue this is.')}
        </Message>
      )}
    </div>
  );
}

import { events } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads the panel again when the issue changes on the page. Known from documents only: Jira emits this event to issue panels. */
export function useIssueChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    const heard = events.on('JIRA_ISSUE_CHANGED', () => {
      void client.invalidateQueries({ queryKey: ['panel'] });
      void client.invalidateQueries({ queryKey: ['issue'] });
    });
    const silence = () => void heard.then((subscription) => subscription.unsubscribe()).catch(() => undefined);
    heard.catch(() => undefined);
    return silence;
  }, [client]);
}

import './company.css';
import { useState } from 'react';
import { useCoach } from '../../data/coach';
import { CompanyHead } from './company-head';
import { Levels } from './levels';
import { LoadingLevels } from './loading-levels';
import { NotLoaded } from './not-loaded';
import { useCompany } from './use-company';

/** Everybody's objectives in one cycle, from the top level down. */
export function Company() {
  const [cycle, setCycle] = useState<string>();
  const { company, locale, error, refetch, isPlaceholderData } = useCompany(cycle);
  const coach = useCoach();
  return (
    <main className="company">
      <CompanyHead company={company} locale={locale} onCycle={setCycle} />
      {error && !company && <NotLoaded error={error} onRetry={() => void refetch()} />}
      {((!error && !company) || (company && !coach)) && <LoadingLevels />}
      {company && coach && (
        <div className="company-levels" aria-busy={isPlaceholderData || undefined}>
          <Levels company={company} onReload={() => void refetch()} />
        </div>
      )}
    </main>
  );
}

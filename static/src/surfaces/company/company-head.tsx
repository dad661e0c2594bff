import Heading from '@atlaskit/heading';
import type { CompanyView } from '../../../../src/contract/views';
import { CycleMenu } from './cycle-menu';

interface Props {
  company: CompanyView | undefined;
  locale: string;
  onCycle(id: string): void;
}

/** The page's name and the cycle it shows. */
export function CompanyHead({ company, locale, onCycle }: Props) {
  return (
    <header className="company-head">
      <Heading size="large" as="h1">
        Company OKRs
      </Heading>
      {company?.cycle && <CycleMenu cycles={company.cycles} chosen={company.cycle} locale={locale} onChoose={onCycle} />}
    </header>
  );
}

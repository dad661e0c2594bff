import { lazy, type ComponentType } from 'react';
import type { SettingsView } from '../../../../src/contract/views';
import { LevelsSection } from './levels-section';
import { TeamsSection } from './teams-section';

/** One section of the settings: what the list calls it, and what it shows. */
export interface SettingsSection {
  id: string;
  name: string;
  Section: ComponentType<{ view: SettingsView }>;
}

/** Every section in its order. All but the first two come when they are first looked at. */
export const sections: readonly [SettingsSection, ...SettingsSection[]] = [
  { id: 'levels', name: 'Levels and pillars', Section: LevelsSection },
  { id: 'teams', name: 'Teams', Section: TeamsSection },
  { id: 'panel', name: 'Issue panel', Section: lazy(async () => ({ default: (await import('./panel-section')).PanelSection })) },
  { id: 'cycles', name: 'Cycles', Section: lazy(async () => ({ default: (await import('./cycles-section')).CyclesSection })) },
  { id: 'limits', name: 'Limits and thresholds', Section: lazy(async () => ({ default: (await import('./limits-section')).LimitsSection })) },
  { id: 'coach', name: 'Coach', Section: lazy(async () => ({ default: (await import('./coach-section')).CoachSection })) },
  { id: 'fields', name: 'Fields', Section: lazy(async () => ({ default: (await import('./fields-section')).FieldsSection })) },
  { id: 'measures', name: 'Measures', Section: lazy(async () => ({ default: (await import('./measures/measures-section')).MeasuresSection })) },
  { id: 'people', name: 'People', Section: lazy(async () => ({ default: (await import('./people/people-section')).PeopleSection })) },
  { id: 'data', name: 'Data check', Section: lazy(async () => ({ default: (await import('./data-check/data-section')).DataSection })) },
];

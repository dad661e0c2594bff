import { settingsView, type SettingsView } from '../../../src/contract/views';

/** Settings of a company with one team of two projects, as they stand before anything but teams was saved. */
export const aSettingsView = (more: object = {}): SettingsView =>
  settingsView.parse({
    now: '2026-02-16T09:30:00Z',
    cascade: { version: 1, levels: [{ id: 'team', name: 'Team' }], pillars: [] },
    cycles: { version: 1, zone: 'UTC', cycles: [] },
    limits: { version: 0, thresholds: {}, excludedResolutions: [] },
    fields: { version: 0 },
    budget: { version: 0, hourlyPoints: 3000 },
    coach: { version: 0, rules: {} },
    teams: [{ version: 1, team: { key: 'SUP', name: 'Support', level: 'team', lead: 'maya', members: [], projects: ['10001', '10002'] } }],
    ...more,
  });

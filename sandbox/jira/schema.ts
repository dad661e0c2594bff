/** The tables of the local Jira. Instants are milliseconds since 1970 in UTC; lists and grants are JSON text. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS user (
  account_id TEXT PRIMARY KEY, display_name TEXT NOT NULL, email_address TEXT NOT NULL,
  active INTEGER NOT NULL, admin INTEGER NOT NULL, time_zone TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS project (
  id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, lead TEXT,
  browse TEXT NOT NULL, edit TEXT NOT NULL, last_number INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS issue_type (id TEXT PRIMARY KEY, name TEXT NOT NULL, hierarchy_level INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS status (id TEXT PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS resolution (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS priority (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS field (id TEXT PRIMARY KEY, name TEXT NOT NULL, custom TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS issue (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, project_id TEXT NOT NULL,
  issue_type_id TEXT NOT NULL, summary TEXT NOT NULL, description TEXT NOT NULL, status_id TEXT NOT NULL,
  resolution_id TEXT, resolved INTEGER, priority_id TEXT, assignee TEXT, reporter TEXT, parent_id INTEGER,
  created INTEGER NOT NULL, updated INTEGER NOT NULL, due_date TEXT
);
CREATE INDEX IF NOT EXISTS issue_project_number ON issue (project_id, number);
CREATE INDEX IF NOT EXISTS issue_project_status ON issue (project_id, status_id);
CREATE INDEX IF NOT EXISTS issue_project_updated ON issue (project_id, updated);
CREATE INDEX IF NOT EXISTS issue_parent ON issue (parent_id, status_id);
CREATE INDEX IF NOT EXISTS issue_type_of ON issue (issue_type_id);
CREATE INDEX IF NOT EXISTS issue_status ON issue (status_id);
CREATE INDEX IF NOT EXISTS issue_resolution ON issue (resolution_id);
CREATE INDEX IF NOT EXISTS issue_priority ON issue (priority_id);
CREATE INDEX IF NOT EXISTS issue_assignee ON issue (assignee);
CREATE INDEX IF NOT EXISTS issue_reporter ON issue (reporter);
CREATE INDEX IF NOT EXISTS issue_created ON issue (created);
CREATE INDEX IF NOT EXISTS issue_updated ON issue (updated);
CREATE INDEX IF NOT EXISTS issue_resolved ON issue (resolved);
CREATE INDEX IF NOT EXISTS issue_due ON issue (due_date);

CREATE TABLE IF NOT EXISTS issue_label (issue_id INTEGER NOT NULL, label TEXT NOT NULL, PRIMARY KEY (issue_id, label)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS issue_label_label ON issue_label (label COLLATE NOCASE, issue_id);
CREATE TABLE IF NOT EXISTS issue_number (
  issue_id INTEGER NOT NULL, field_id TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY (issue_id, field_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS issue_number_value ON issue_number (field_id, value, issue_id);
CREATE TABLE IF NOT EXISTS issue_property (
  issue_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (issue_id, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS issue_property_key ON issue_property (key);
CREATE TABLE IF NOT EXISTS history (
  issue_id INTEGER NOT NULL, id INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT, items TEXT NOT NULL,
  PRIMARY KEY (issue_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS task (id INTEGER PRIMARY KEY, submitted INTEGER NOT NULL, finishes INTEGER NOT NULL, submitted_by TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS panel_pin (
  panel TEXT NOT NULL, project_id TEXT NOT NULL, pinned INTEGER NOT NULL, task_id INTEGER NOT NULL,
  PRIMARY KEY (panel, project_id, task_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS history_id ON history (id);
CREATE VIRTUAL TABLE IF NOT EXISTS issue_text USING fts5 (summary, description, tokenize = 'porter unicode61');
`;

/** Every table, for emptying the Jira. */
export const TABLES = [
  'user', 'project', 'issue_type', 'status', 'resolution', 'priority', 'field',
  'issue', 'issue_label', 'issue_number', 'issue_property', 'history', 'task', 'panel_pin', 'issue_text',
] as const;

import type { Tag } from '../language-pack';

/** English words that teams of every language write; a pack that lists one itself decides what it is. */
export const loanwords: Readonly<Partial<Record<Tag, string>>> = {
  output:
    'feature features release releases roadmap roadmaps dashboard dashboards workshop workshops webinar webinars newsletter newsletters podcast podcasts playbook playbooks framework frameworks ' +
    'mvp poc pocs post posts blogpost blogposts whitepaper whitepapers ebook ebooks api apis app apps chatbot chatbots plugin plugins template templates guideline guidelines pipeline pipelines ' +
    'prototype prototypes mockup mockups wireframe wireframes landing_page landing_pages case_study case_studies blog_post blog_posts user_story user_stories white_paper white_papers',
  item: 'ticket tickets bug bugs issue issues epic epics pr prs pull_request pull_requests',
  metric: 'churn nps csat mrr arr cac ltv ctr uptime downtime engagement',
  others: 'user users lead leads follower followers beta_tester beta_testers',
};

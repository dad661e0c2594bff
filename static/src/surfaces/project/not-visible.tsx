import './teaching-page.css';
import Heading from '@atlaskit/heading';

/** The project has a team whose OKRs the viewer may not read. */
export function NotVisible() {
  return (
    <>
      <div className="head">
        <Heading size="large" as="h1">
          OKRs
        </Heading>
      </div>
      <section className="teaching">
        <Heading size="medium" as="h2">
          This team’s OKRs are visible to people of its projects
        </Heading>
        <p>Ask a Jira admin for access to one of the team’s projects. Its OKRs then show here within 10 minutes.</p>
      </section>
    </>
  );
}

import { fewestOrganisations, type Participant, participationFacts } from '@etappe/domain/organisations/steering-group'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { CheckLine } from './check-line.tsx'
import css from './participants-page.module.css'

/** What the gates will ask of who takes part, as it stands today. */
export function ParticipationFactsView({ participants }: { participants: readonly Participant[] }) {
  const { me } = useApp()
  const { facts: words } = useWords('organisations')
  const facts = participationFacts(participants, me.today)
  const lines = [
    [words.publicBodies, facts.hasAdministrationOrPolitics],
    [words.providers, facts.hasProviders],
    [words.parents, facts.hasParents],
    [words.coordination, facts.hasCoordination],
  ] as const
  return (
    <Section title={words.title}>
      <ul className={css.check}>
        <CheckLine
          isMet={facts.activeOrganisations >= fewestOrganisations}
          title={words.organisations({ count: facts.activeOrganisations })}
          text={words.enough({ least: fewestOrganisations })}
        />
        {lines.map(([title, isMet]) => (
          <CheckLine key={title} isMet={isMet} title={title} text={isMet ? words.yes : words.no} />
        ))}
      </ul>
    </Section>
  )
}

import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { useWords } from '../app/words.ts'
import css from '../ui/picker.module.css'

/** An organisation with what tells it from its namesakes: short name, kind, place. */
export function OrganisationLine({ choice }: { choice: OrganisationChoice }) {
  const { organisationKind } = useWords('baseline')
  const facts = [choice.shortName, organisationKind[choice.kind], choice.place]
  return (
    <span className={css.line}>
      <bdi className={css.name}>{choice.name}</bdi>
      <span className={css.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </span>
  )
}

import { isValidOn } from '@etappe/domain/kernel/day'
import { type Participation, type ParticipationRole, participationRoles } from '@etappe/domain/organisations/participation'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { ParticipantTable } from './participant-table.tsx'
import css from './participants-page.module.css'
import type { NamedParticipant } from './use-participants.ts'

export interface RowActions {
  readonly mayWrite: boolean
  readonly onEdit: (participation: Participation) => void
  readonly onEnd: (participation: Participation) => void
}

interface Props extends RowActions {
  readonly people: readonly NamedParticipant[]
  readonly onAdd: (role: ParticipationRole) => void
}

/** One table per role that is filled; what is over is folded away. */
export function ParticipantGroups({ people, onAdd, ...actions }: Props) {
  const { me } = useApp()
  const { participants: words } = useWords('organisations')
  const { participationRole } = useWords('baseline')
  const isOver = ({ participation: it }: NamedParticipant) => !isValidOn(it, me.today) && it.validFrom <= me.today
  const past = people.filter(isOver)
  const present = Map.groupBy(
    people.filter((it) => !isOver(it)),
    (it) => it.participation.role,
  )
  return (
    <div className={css.groups}>
      {participationRoles.map((role) => {
        const of = present.get(role)
        const name = participationRole[role]
        if (!of) return null
        const add = actions.mayWrite && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={words.addTo({ role: name })}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onAdd(role)}
          >
            {words.saveNew}
          </Button>
        )
        return (
          <Section key={role} title={words.group[role]} count={of.length} action={add}>
            <ParticipantTable label={words.table({ role: name })} people={of} {...actions} />
          </Section>
        )
      })}
      {past.length > 0 && (
        <details className={css.past}>
          <summary>{words.past({ count: past.length })}</summary>
          <ParticipantTable label={words.past({ count: past.length })} people={past} withRole {...actions} />
        </details>
      )}
    </div>
  )
}

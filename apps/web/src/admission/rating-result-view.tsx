import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { Rating } from '@etappe/domain/applications/rating'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import columns from './columns.module.css'
import type { OpenApplication } from './open-application.ts'
import { RatingComparison } from './rating-comparison.tsx'
import { RatingNotes } from './rating-notes.tsx'
import { spreadRows } from './rating-spread.ts'
import { SettleForm } from './settle-form.tsx'
import { SettlementView } from './settlement-view.tsx'

interface Props {
  readonly open: OpenApplication
  readonly ratings: readonly [Rating, Rating]
}

/** Both ratings once they are finished: what they come to, and what is still to be talked over. */
export function RatingResultView({ open, ratings }: Props) {
  const words = useWords('admission').rating
  const { me } = useApp()
  const { application, result, names } = open.detail
  const { number, settlement } = application
  const rows = spreadRows(ratings[0], ratings[1], result ?? { scores: {} as never })
  const disputed = rows.filter((it) => it.result === null)
  const isOpen = isApplicationOpen(application.state)
  const name = (it: Rating) => (it.raterId === me.user.id ? `${names[it.raterId] ?? ''} (${words.you})` : (names[it.raterId] ?? ''))
  return (
    <>
      <Section title={words.compare}>
        <RatingComparison rows={rows} ratings={ratings} raters={[name(ratings[0]), name(ratings[1])]} total={result?.total ?? null} />
      </Section>
      {disputed.length > 0 && isOpen && open.may('application.rate').ok && (
        <Section title={words.settle.title({ count: disputed.length })}>
          <p className={columns.lead}>{words.settle.lead}</p>
          <SettleForm open={open} rows={disputed} />
        </Section>
      )}
      {settlement && disputed.length === 0 && <SettlementView settlement={settlement} byName={names[settlement.by] ?? ''} />}
      <RatingNotes ratings={ratings} name={name} />
      {application.state === 'rated' && (
        <div className={columns.acts}>
          <Button renderRoot={(props) => <Link to="/bewerbungen/$number/entscheidung" params={{ number }} {...props} />}>
            {words.toDecision}
          </Button>
        </div>
      )}
    </>
  )
}

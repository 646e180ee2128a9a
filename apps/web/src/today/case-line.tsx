import type { CaseNumber } from '@etappe/domain/cases/case-number'
import css from './case-line.module.css'
import { OwnerWord } from './owner-word.tsx'
import type { TodayMilestone } from './today-data.ts'

interface Props {
  readonly number: CaseNumber
  readonly text: string
  /** Who is in charge; named where a list holds cases of several people. */
  readonly owner?: Pick<TodayMilestone, 'ownerId' | 'ownerName'> | undefined
}

/** The second line of a row: whose case it is, its number, and what else there is to say. */
export function CaseLine({ number, text, owner }: Props) {
  return (
    <span className={css.line}>
      <span>{number}</span>
      {owner && (
        <>
          <span aria-hidden>·</span>
          <OwnerWord of={owner} />
        </>
      )}
      {text !== '' && (
        <>
          <span aria-hidden>·</span>
          <bdi className="cut" title={text}>
            {text}
          </bdi>
        </>
      )}
    </span>
  )
}

import { ratersNeeded } from '@etappe/domain/applications/rating'
import { IconCircleCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import type { OpenApplication } from './open-application.ts'
import css from './rating.module.css'

/** Who rates, and how far each of them is; nothing of what they think. */
export function RaterList({ open: { detail } }: { readonly open: OpenApplication }) {
  const { me, formats } = useApp()
  const words = useWords('admission').rating
  const { ratingHeads: heads, names } = detail
  return (
    <Section title={words.raters} count={words.pointsOf({ points: String(heads.length), most: ratersNeeded })}>
      <ul className={css.raters}>
        {heads.map(({ id, raterId, doneOn }) => (
          <li key={id}>
            <span>
              <bdi>{names[raterId]}</bdi>
              {raterId === me.user.id && <span className="quiet"> ({words.you})</span>}
            </span>
            <span className={`${css.mark} ${doneOn === null ? 'quiet' : 'good'}`}>
              {doneOn === null ? <IconPencil size={16} aria-hidden /> : <IconCircleCheck size={16} aria-hidden />}
              {doneOn === null ? words.writing : words.done({ day: formats.day(doneOn) })}
            </span>
          </li>
        ))}
        {heads.length < ratersNeeded && (
          <li>
            <span className={`${css.mark} quiet`}>
              <IconCircleDashed size={16} aria-hidden />
              {words.open}
            </span>
            <p className="quiet small">{words.openHint}</p>
          </li>
        )}
      </ul>
    </Section>
  )
}

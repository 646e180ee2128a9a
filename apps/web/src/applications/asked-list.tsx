import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { applicationFile } from './application-address.ts'
import css from './mail.module.css'

/** What was asked back and what the applicant answered, the newest first. */
export function AskedList({ detail: { application, askBacks, files, names } }: { readonly detail: ApplicationDetail }) {
  const { me, formats } = useApp()
  const { asked: words } = useWords('intake').page
  return (
    <Section title={words.heading} count={askBacks.length}>
      {askBacks.length === 0 && <EmptyState>{words.none}</EmptyState>}
      {askBacks.map((it) => {
        const isOpen = isAskBackOpen(it)
        const end = it.answeredOn ? words.answered({ day: formats.day(it.answeredOn) }) : ''
        const closed = it.closedOn && !it.answeredOn ? words.closed({ day: formats.day(it.closedOn) }) : ''
        return (
          <article key={it.id} className={css.asked}>
            <p className="spread small">
              <span className="quiet">{words.by({ name: names[it.askedBy] ?? '', day: formats.day(it.askedOn) })}</span>
              <span className={isOpen ? (it.dueOn < me.today ? 'bad' : 'warn') : 'good'}>
                {isOpen ? words.due({ day: formats.day(it.dueOn) }) : end || closed}
              </span>
            </p>
            {it.message !== '' && (
              <p className={css.text} dir="auto">
                {it.message}
              </p>
            )}
            <ol className={css.items}>
              {it.items.map((item) => {
                const answers = files.filter((file) => file.askBackItemId === item.id && file.removedOn === null)
                const isAnswered = item.answeredOn !== null
                return (
                  <li key={item.id}>
                    {isAnswered ? (
                      <IconCircleCheckFilled size={16} className="icon good" aria-hidden />
                    ) : (
                      <IconCircleDashed size={16} className="icon quiet" aria-hidden />
                    )}
                    <div>
                      <p dir="auto">{item.text}</p>
                      {item.wantsFile && answers.length === 0 && <p className="quiet small">{words.file}</p>}
                      {isAnswered ? (
                        <p className={css.answer} dir="auto">
                          {item.answer}
                        </p>
                      ) : (
                        <p className="quiet small">{words.noAnswer}</p>
                      )}
                      {answers.map((file) => (
                        <a key={file.id} href={applicationFile(application.number, `files/${file.id}`)} className={css.file}>
                          {file.name}
                        </a>
                      ))}
                    </div>
                  </li>
                )
              })}
            </ol>
          </article>
        )
      })}
    </Section>
  )
}

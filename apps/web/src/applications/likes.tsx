import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { canStep } from '@etappe/domain/applications/application-course'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './likes.module.css'
import { useMayWrite } from './use-open-application.ts'

interface Props {
  readonly detail: ApplicationDetail
  /** Called when the application was marked as a duplicate. */
  readonly onDone?: (() => void) | undefined
}

/** Applications and cases that may be the same, with in what they are alike; nothing where there are none. */
export function Likes({ detail, onDone }: Props) {
  const { api, messages: m, formats } = useApp()
  const { page, act, because } = useWords('intake')
  const { state: stateWords } = useWords('applications')
  const { application, likeApplications, likeCases } = detail
  const { id, number, state } = application
  const mark = useCommand(api.application.markDuplicate.mutationOptions(), {
    undo: true,
    done: (it) => act.duplicate.done({ number, of: likeApplications.find((one) => one.id === it.duplicateOfId)?.number ?? '' }),
    onDone: () => onDone?.(),
  })
  const mayMark = useMayWrite(detail).ok && canStep(state, 'duplicate')
  if (likeApplications.length + likeCases.length === 0) return null
  return (
    <Section title={page.like.heading} count={likeApplications.length + likeCases.length}>
      <ul className={css.likes}>
        {likeApplications.map((it) => (
          <li key={it.id}>
            <div>
              <Link to="/bewerbungen/$number" params={{ number: it.number }}>
                {it.number}
              </Link>{' '}
              <bdi>{it.name}</bdi>
              <p className="quiet small">
                {[m.cases.kind[it.kind], it.placeName, stateWords[it.state], formats.day(it.submittedOn)]
                  .filter((word) => word !== '')
                  .join(', ')}
              </p>
              <p className="warn small">{formats.list(it.because.map((reason) => because[reason]))}</p>
            </div>
            {mayMark && it.state !== 'duplicate' && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={page.like.mark({ number: it.number })}
                loading={mark.isPending}
                onClick={() => void mark.run({ id, duplicateOfId: it.id })}
              >
                {act.duplicate.do}
              </Button>
            )}
          </li>
        ))}
        {likeCases.map((it) => (
          <li key={it.id}>
            <div>
              <Link to="/faelle/$number" params={{ number: it.number }}>
                {it.number}
              </Link>{' '}
              <bdi>{it.name}</bdi>
              <p className="quiet small">
                {[page.like.case, m.cases.kind[it.kind], it.placeName, m.cases.lifecycle[it.lifecycle]]
                  .filter((word) => word !== '')
                  .join(', ')}
              </p>
              <p className="warn small">{formats.list(it.because.map((reason) => because[reason]))}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import header from '../ui/record-header.module.css'
import css from './application-page.module.css'

/** State, receipt, who works on it, round: what one wants to know before anything else. */
export function ApplicationFacts({ detail: { application, round, names } }: { readonly detail: ApplicationDetail }) {
  const { formats } = useApp()
  const { fact: words } = useWords('intake').page
  const { state, channel } = useWords('applications')
  const { ownerId } = application
  return (
    <dl className={`${header.facts} ${css.facts}`}>
      <div>
        <dt>{words.state}</dt>
        <dd>
          <span className={isApplicationOpen(application.state) ? 'strong' : undefined}>{state[application.state]}</span>{' '}
          <span className="quiet">{words.since({ day: formats.day(application.stateOn) })}</span>
        </dd>
      </div>
      <div>
        <dt>{words.submitted}</dt>
        <dd>
          {formats.day(application.submittedOn)} <span className="quiet">{channel[application.channel]}</span>
        </dd>
      </div>
      <div>
        <dt>{words.owner}</dt>
        <dd>{ownerId === null ? <span className="quiet">{words.nobody}</span> : <bdi>{names[ownerId]}</bdi>}</dd>
      </div>
      <div>
        <dt>{words.round}</dt>
        <dd>
          {round === null ? (
            <span className="quiet">{words.noRound}</span>
          ) : (
            <>
              <bdi>{round.title}</bdi> <span className="quiet">{words.start({ day: formats.day(round.startBy) })}</span>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}

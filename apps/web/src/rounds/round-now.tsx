import { nextRound, openRound, type Round } from '@etappe/domain/applications/round'
import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { daysBetween } from '@etappe/domain/kernel/day'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCircleMinus, IconExternalLink } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './rounds-page.module.css'

/** What somebody who wants to apply reads today, by kind. */
export function RoundNow({ rounds }: { readonly rounds: readonly Round[] }) {
  const { me, messages: m, formats } = useApp()
  const words = useWords('rounds')
  const sentence = (kind: CaseKind) => {
    const open = openRound(rounds, kind, me.today)
    if (open) {
      const days = daysBetween(me.today, open.closesOn)
      const said = days === 0 ? words.openLastDay : words.open({ day: formats.day(open.closesOn), days })
      return { Icon: IconCircleCheckFilled, tone: 'good', said, title: open.title }
    }
    const next = nextRound(rounds, kind, me.today)
    if (!next) return { Icon: IconAlertTriangleFilled, tone: 'warn', said: words.closedNoNext, title: '' }
    return { Icon: IconCircleMinus, tone: 'quiet', said: words.closed({ title: next.title, day: formats.day(next.opensOn) }), title: '' }
  }
  return (
    <Section
      title={words.now}
      action={
        <a href="/bewerben" target="_blank" rel="noreferrer" className={css.form}>
          {words.form}
          <IconExternalLink size={14} className="icon" aria-hidden />
        </a>
      }
    >
      <dl className={css.now}>
        {caseKinds.map((kind) => {
          const { Icon, tone, said, title } = sentence(kind)
          return (
            <div key={kind}>
              <dt>{m.cases.kinds[kind]}</dt>
              <dd>
                <Icon size={16} className={`icon ${tone}`} aria-hidden />
                <span>
                  <span>{said}</span>
                  {title !== '' && <bdi className="quiet">{title}</bdi>}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}

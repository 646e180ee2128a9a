import '@mantine/core/styles/Popover.css'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { currentGate } from '@etappe/domain/cases/gate'
import type { LightReason } from '@etappe/domain/cases/light'
import { Popover, UnstyledButton } from '@mantine/core'
import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './light-why.module.css'
import { TrafficLight } from './traffic-light.tsx'

/** The light of a case as a button that tells every reason: since when, when it turns red, and where to mend it. */
export function LightWhy({ detail }: { readonly detail: CaseDetail }) {
  const { messages: m, formats } = useApp()
  const { why } = useWords('escalations')
  const [opened, setOpened] = useState(false)
  const { light, lightReasons: reasons } = detail
  const { number } = detail.case
  const gate = currentGate(detail.case, detail.gateRecords)
  const title = why.title({ light: m.cases.light[light] })
  const params = { number }
  const onClick = () => setOpened(false)
  const fix = (it: LightReason) => {
    const said = why.fix[it.kind]
    if (it.kind === 'phaseOverdue' && gate !== null)
      return (
        <Link to="/faelle/$number/tor/$gate" params={{ number, gate }} onClick={onClick}>
          {said}
        </Link>
      )
    const to =
      it.kind === 'contact'
        ? '/faelle/$number/termine'
        : it.kind === 'contingent'
          ? '/faelle/$number/begleitung'
          : it.kind === 'escalation'
            ? '/faelle/$number'
            : '/faelle/$number/akteure'
    return (
      <Link to={to} params={params} {...(it.kind === 'escalation' && { hash: 'eskalationen' })} onClick={onClick}>
        {said}
      </Link>
    )
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={400} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={css.button} onClick={() => setOpened(!opened)} aria-haspopup="dialog" aria-expanded={opened}>
          <TrafficLight light={light} reasons={reasons} />
          <span className="sr">{title}</span>
          <IconChevronDown size={14} className="icon quiet" aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={title}>
        <p className={css.title}>{title}</p>
        <ul>
          {reasons.map((it) => {
            const isRed = it.light === 'red'
            const Icon = isRed ? IconAlertOctagonFilled : IconAlertTriangleFilled
            return (
              <li key={it.kind} className={css.reason}>
                <Icon size={16} className={`icon ${isRed ? 'bad' : 'warn'}`} aria-hidden />
                <span>
                  {m.cases.lightReason[it.kind]({ days: it.days })}
                  <span className={`${css.under} quiet small`}>
                    {isRed ? why.red : it.redFrom === null ? why.neverRed : why.redFrom({ day: formats.day(it.redFrom) })},{' '}
                    {why.since({ day: formats.day(it.since), days: it.days })}
                  </span>
                </span>
                {fix(it)}
              </li>
            )
          })}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { useLocation } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { CaseActions } from './case-actions.tsx'
import { CaseFacts } from './case-facts.tsx'
import css from '../ui/record-header.module.css'
import { CaseTabs } from './case-tabs.tsx'
import { CaseWalk } from './case-walk-buttons.tsx'

/** Fixed on every page of the case. Row 1: what and whose. Row 2: the five facts. Row 3: tabs. */
export function CaseHeader({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const { number, kind, name, officeCode } = detail.case
  const { pathname } = useLocation()
  const isOverview = pathname.endsWith(number)
  return (
    <header className={css.header} data-page={isOverview ? 'overview' : 'area'}>
      <div className={css.title}>
        <div className={css.names}>
          <p className={css.trail}>
            <span className="strong">{number}</span>
            <span>{m.cases.kind[kind]}</span>
            {detail.placeName !== '' && (
              <span className={`${css.place} cut`} title={detail.placeName}>
                <bdi>{detail.placeName}</bdi>
              </span>
            )}
            <span className={css.office}>
              <OfficeMark code={officeCode} name={me.offices.find((it) => it.code === officeCode)?.city ?? officeCode} />
            </span>
            {me.demo && <span>{m.cases.demo}</span>}
          </p>
          <h1 title={name}>
            <bdi>{name}</bdi>
          </h1>
        </div>
        <div className={css.actions}>
          <CaseActions detail={detail} />
          <CaseWalk number={number} />
        </div>
      </div>
      <CaseFacts detail={detail} />
      <CaseTabs number={number} />
    </header>
  )
}

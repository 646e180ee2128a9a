import { can } from '@etappe/domain/access/policy'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import css from './form.module.css'
import type { NewCase } from './new-case-draft.ts'
import { OfficeChoice } from './office-choice.tsx'
import type { OfficeAnswer } from './office-of.ts'
import { PersonSelect } from './person-select.tsx'
import { QuotaNotice } from './quota-notice.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import type { Quota } from './use-quota.ts'

interface Props {
  readonly draft: NewCase
  readonly change: (patch: Partial<NewCase>) => void
  readonly office: OfficeAnswer
  readonly quota: Quota | null
  readonly problems: Problems
}

/** Whose case it is from which day on, and why it is admitted when the quota is reached. */
export function ResponsibilityFields({ draft, change, office, quota, problems }: Props) {
  const { api, me, messages: m } = useApp()
  const owners = useQuery({ ...api.people.owners.queryOptions({ officeCode: office.code }), enabled: office.code !== null })
  const facilitators = useQuery(api.people.facilitators.queryOptions())
  const access = office.code && { officeCode: office.code, lifecycle: 'active' as const, assignments: [] }
  const mayAssign = access !== null && can(me.actor, 'case.assignFacilitator', access).ok
  const needsReason = quota?.isFull === true || problems['quotaReason'] !== undefined
  return (
    <>
      <OfficeChoice answer={office} problems={problems} onChoose={(officeCode) => change({ officeCode })} />
      {quota && office.code && <QuotaNotice quota={quota} kind={draft.kind} officeCode={office.code} />}
      {needsReason && (
        <ReasonField
          {...fieldProps(m, problems, 'quotaReason')}
          label={m.cases.field.quotaReason}
          required
          value={draft.quotaReason}
          onChange={(quotaReason) => change({ quotaReason })}
        />
      )}
      <div className={css.pair}>
        <PersonSelect
          {...fieldProps(m, problems, 'ownerId')}
          label={m.cases.field.ownerId}
          description={m.caseForm.ownerHint}
          nobody={m.caseForm.nobodyYet}
          people={owners}
          value={draft.ownerId}
          onChange={(ownerId) => change({ ownerId })}
        />
        {mayAssign && (
          <PersonSelect
            {...fieldProps(m, problems, 'facilitatorId')}
            label={m.cases.facilitator}
            description={m.caseForm.ownerHint}
            nobody={m.caseForm.nobodyYet}
            people={facilitators}
            value={draft.facilitatorId}
            onChange={(facilitatorId) => change({ facilitatorId })}
          />
        )}
        <DayField
          {...fieldProps(m, problems, 'startedOn')}
          label={m.cases.field.startedOn}
          required
          value={draft.startedOn}
          onChange={(startedOn) => change({ startedOn })}
        />
      </div>
    </>
  )
}

import type { CaseFields } from '@etappe/domain/cases/case'
import type { MissingPart } from '@etappe/domain/cases/case-missing'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { fieldId } from '../ui/field-errors.tsx'
import type { CaseDialog } from './case-dialog-search.ts'
import { actionVerdict } from './case-action.ts'
import { withDialog } from './use-case-dialog.ts'
import type { OpenCase } from './use-open-case.ts'

interface Props {
  readonly part: MissingPart
  readonly open: OpenCase
  /** What the link is about, for those who do not see the line it stands in. */
  readonly about: string
}

const dialogs: Partial<Record<MissingPart, CaseDialog>> = { owner: 'owner', facilitator: 'facilitator', nextMilestone: 'milestone' }
const fields: Partial<Record<MissingPart, keyof CaseFields>> = {
  concern: 'concern',
  coordinator: 'coordinator',
  contactPerson: 'contactName',
  contactWay: 'contactEmail',
  steeringGroup: 'steeringGroup',
  topics: 'topics',
}

/** The way to the place where something missing is entered; nothing for who may not enter it. */
export function MissingJump({ part, open: { detail, may }, about }: Props) {
  const { me, messages: m } = useApp()
  const { number } = detail.case
  const props = { children: m.casePage.missing.jump[part], 'aria-label': `${m.casePage.missing.jump[part]}: ${about}` }
  const dialog = dialogs[part]
  const field = fields[part]
  const allowed: Partial<Record<MissingPart, () => boolean>> = {
    owner: () => actionVerdict('owner', me.actor, detail).ok,
    facilitator: () => actionVerdict('facilitator', me.actor, detail).ok,
    nextMilestone: () => may('milestone.write').ok,
    contact: () => may('meeting.write').ok,
    nextMeeting: () => may('meeting.write').ok,
  }
  const isAllowed = allowed[part] ?? (() => may('case.update').ok)
  if (!isAllowed()) return null
  if (dialog !== undefined) return <Link {...withDialog(dialog)} {...props} />
  if (field === undefined) return <Link to="/termin/neu" search={{ fall: number }} {...props} />
  return <Link to="/faelle/$number/stammdaten" params={{ number }} search={{ edit: true }} hash={fieldId(`fields.${field}`)} {...props} />
}

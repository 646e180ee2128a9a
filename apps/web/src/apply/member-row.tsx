import type { ApplicationMember } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { organisationKinds } from '@etappe/domain/organisations/organisation'
import { departments } from '@etappe/domain/organisations/participation'
import { ActionIcon, Checkbox } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '../app/words.ts'
import type { Problems } from '../ui/field-errors.tsx'
import css from './form.module.css'
import { LineField } from './line-field.tsx'
import { SelectField } from './select-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly kind: CaseKind
  readonly index: number
  readonly member: ApplicationMember
  readonly problems: Problems
  /** Both have to stay the same from one drawing to the next. */
  readonly onEdit: (index: number, patch: Partial<ApplicationMember>) => void
  readonly onRemove: (index: number) => void
}

/** One organisation or department that takes part. */
export const MemberRow = memo(function MemberRow({ kind, index, member, problems, onEdit, onRemove }: Props) {
  const onChange = (patch: Partial<ApplicationMember>) => onEdit(index, patch)
  const { words, common } = useApplyWords()
  const { organisationKind, department } = useWords('baseline')
  const line = (field: 'name' | 'place' | 'contactName' | 'contactFunction', longest: number) => (
    <LineField
      path={`members.${index}.${field}`}
      label={common.member[field]}
      longest={longest}
      value={member[field]}
      onChange={(value) => onChange({ [field]: value })}
      problems={problems}
    />
  )
  return (
    <fieldset className={css.member}>
      <legend>{words.member.title({ number: index + 1 })}</legend>
      <ActionIcon
        className={css.remove}
        variant="subtle"
        color="gray"
        size={32}
        aria-label={words.member.remove({ name: member.name || words.member.title({ number: index + 1 }) })}
        onClick={() => onRemove(index)}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      {line('name', 200)}
      <div className={css.pair}>
        <SelectField
          path={`members.${index}.kind`}
          label={common.member.kind}
          none={words.choose}
          choices={organisationKinds}
          names={organisationKind}
          value={member.kind}
          onChange={(chosen) => onChange(chosen === 'administration' ? { kind: chosen } : { kind: chosen, department: null })}
          problems={problems}
        />
        {member.kind === 'administration' ? (
          <SelectField
            path={`members.${index}.department`}
            label={common.member.department}
            none={words.member.departmentNone}
            choices={departments}
            names={department}
            value={member.department}
            onChange={(chosen) => onChange({ department: chosen })}
            problems={problems}
          />
        ) : (
          line('place', 120)
        )}
        {line('contactName', 120)}
        {line('contactFunction', 160)}
      </div>
      {kind === 'modelMunicipality' && (
        <Checkbox
          label={common.member.hasSeat}
          checked={member.hasSeat}
          onChange={(event) => onChange({ hasSeat: event.currentTarget.checked })}
        />
      )}
    </fieldset>
  )
})

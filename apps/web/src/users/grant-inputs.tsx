import { needsOffice, roles } from '@etappe/domain/access/role'
import { NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { DeputyInput } from './deputy-input.tsx'
import css from './form.module.css'
import type { GrantContent } from './grant-draft.ts'

interface Props {
  readonly content: GrantContent
  readonly onChange: (content: GrantContent) => void
  readonly problems: Problems
  /** Path of the role in the form: `grants.0.`, `fields.` */
  readonly prefix: string
  /** Role and office of an existing grant stay; only its days change. */
  readonly isFixed?: boolean
  /** Whose role it is, who cannot be their own deputy; `null` for somebody who is invited. */
  readonly except: string | null
}

/** Role, office where the role has one, for whom as a deputy, from and until. */
export function GrantInputs({ content, onChange, problems, prefix, isFixed = false, except }: Props) {
  const { me, messages: m } = useApp()
  const words = m.users.field
  const at = (field: keyof GrantContent) => fieldProps(m, problems, prefix + field)
  const hasOffice = content.role !== null && needsOffice(content.role)
  return (
    <>
      {!isFixed && (
        <div className={css.pair}>
          <NativeSelect
            {...at('role')}
            label={words.role}
            description={content.role === null ? null : m.users.roleHint[content.role]}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            required
            value={content.role ?? ''}
            onChange={(event) => onChange({ ...content, role: roles.find((it) => it === event.currentTarget.value) ?? null })}
            data={[{ value: '', label: m.users.choose }, ...roles.map((it) => ({ value: it, label: m.users.role[it] }))]}
          />
          {hasOffice && (
            <NativeSelect
              {...at('officeCode')}
              label={words.officeCode}
              required
              value={content.officeCode ?? ''}
              onChange={(event) => onChange({ ...content, officeCode: event.currentTarget.value || null })}
              data={[{ value: '', label: m.users.choose }, ...me.offices.map(({ code, city }) => ({ value: code, label: city }))]}
            />
          )}
        </div>
      )}
      {!isFixed && content.role !== null && <DeputyInput {...at('deputyForId')} content={content} except={except} onChange={onChange} />}
      <div className={css.pair}>
        <DayField
          {...at('validFrom')}
          label={words.validFrom}
          required
          value={content.validFrom}
          onChange={(validFrom) => onChange({ ...content, validFrom })}
        />
        <DayField
          {...at('validTo')}
          label={words.validTo}
          description={m.users.validToHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={content.validTo}
          onChange={(validTo) => onChange({ ...content, validTo })}
        />
      </div>
    </>
  )
}

import { pillars } from '@etappe/domain/baseline/pillar'
import { organisationKinds } from '@etappe/domain/organisations/organisation'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { MunicipalityPicker } from '../municipalities/municipality-picker.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import type { OrganisationContent } from './organisation-draft.ts'
import css from './organisation-dialog.module.css'

interface Props {
  readonly content: OrganisationContent
  readonly change: (content: Partial<OrganisationContent>) => void
  readonly problems: Problems
}

type Line = 'shortName' | 'street' | 'postalCode' | 'place' | 'email' | 'phone' | 'website'

/** Everything but the name. */
export function OrganisationFormFields({ content, change, problems }: Props) {
  const { messages: m } = useApp()
  const words = useWords('organisations')
  const { organisationKind, pillar } = useWords('baseline')
  const labels = words.field.organisation
  const at = (field: keyof OrganisationContent) => fieldProps(m, problems, `fields.${field}`)
  const line = (field: Line, type: 'text' | 'email' | 'tel' | 'url' = 'text') => (
    <TextInput
      {...at(field)}
      label={labels[field]}
      type={type}
      dir="auto"
      value={content[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <div className={css.two}>
        <NativeSelect
          {...at('kind')}
          label={labels.kind}
          required
          value={content.kind ?? ''}
          onChange={(event) => change({ kind: organisationKinds.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: words.add.choose }, ...organisationKinds.map((it) => ({ value: it, label: organisationKind[it] }))]}
        />
        <NativeSelect
          {...at('pillar')}
          label={labels.pillar}
          value={content.pillar ?? ''}
          onChange={(event) => change({ pillar: pillars.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: words.form.noPillar }, ...pillars.map((it) => ({ value: it, label: pillar[it] }))]}
        />
        {line('shortName')}
        {line('street')}
        {line('postalCode')}
        {line('place')}
      </div>
      <MunicipalityPicker
        {...at('municipalityKey')}
        label={labels.municipalityKey}
        single
        value={content.municipalityKey === null ? [] : [content.municipalityKey]}
        onChange={([key]) => change({ municipalityKey: key ?? null })}
      />
      <div className={css.two}>
        {line('email', 'email')}
        {line('phone', 'tel')}
      </div>
      {line('website', 'url')}
      <Textarea
        {...at('note')}
        label={labels.note}
        autosize
        minRows={2}
        dir="auto"
        value={content.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}

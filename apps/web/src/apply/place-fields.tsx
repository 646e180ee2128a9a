import { Checkbox } from '@mantine/core'
import { landName, laender } from '@etappe/domain/offices/land'
import { MunicipalityPicker } from '../municipalities/municipality-picker.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { fieldPath, readFigure } from './apply-values.ts'
import { ChecksField } from './checks-field.tsx'
import css from './form.module.css'
import type { FormPartProps } from './form-props.ts'
import { LineField } from './line-field.tsx'
import { ResponsibleOffice } from './responsible-office.tsx'
import { useApplyWords } from './use-apply-words.ts'
import { useKnownMunicipalities } from './use-known-municipalities.ts'

/** What the project is called and where it is; the office that follows from it. */
export function PlaceFields({ kind, values, change, problems }: FormPartProps<'place'>) {
  const { messages: m, words, labels } = useApplyWords()
  const known = useKnownMunicipalities(values.municipalityKeys)
  const isNetwork = kind === 'network'
  const hasNoFigure = values.inhabitants !== null || (known.isComplete && known.municipalities.some((it) => it.population === null))
  return (
    <>
      <LineField
        path="name"
        label={labels.name}
        hint={words.hint.name}
        required
        longest={200}
        value={values.name}
        onChange={(name) => change({ name })}
        problems={problems}
      />
      <MunicipalityPicker
        {...fieldProps(m, problems, fieldPath('municipalityKeys'))}
        isPublic
        label={labels.municipalityKeys}
        description={words.hint.municipalityKeys[kind]}
        required={!isNetwork || (!values.nationwide && values.laender.length === 0)}
        value={values.municipalityKeys}
        onChange={(municipalityKeys) => change({ municipalityKeys })}
      />
      {isNetwork && (
        <>
          <Checkbox
            label={words.hint.nationwide}
            checked={values.nationwide}
            onChange={(event) => change({ nationwide: event.currentTarget.checked })}
          />
          <details className={css.more} open={values.laender.length > 0 || undefined}>
            <summary>{words.hint.laender}</summary>
            <ChecksField
              path="laender"
              label={labels.laender}
              choices={laender}
              names={landName}
              value={values.laender}
              onChange={(chosen) => change({ laender: chosen })}
              problems={problems}
            />
          </details>
        </>
      )}
      <LineField
        path="areaText"
        label={labels.areaText}
        hint={words.hint.areaText}
        longest={200}
        value={values.areaText}
        onChange={(areaText) => change({ areaText })}
        problems={problems}
      />
      {!isNetwork && hasNoFigure && (
        <LineField
          path="inhabitants"
          label={labels.inhabitants}
          hint={words.hint.inhabitants}
          inputMode="numeric"
          value={String(values.inhabitants ?? '')}
          onChange={(text) => change({ inhabitants: readFigure(text) })}
          problems={problems}
        />
      )}
      <ResponsibleOffice values={values} />
    </>
  )
}

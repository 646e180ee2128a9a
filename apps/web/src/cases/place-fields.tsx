import { TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { MunicipalityPicker } from '../municipalities/municipality-picker.tsx'
import { type FormPartProps, inputProps } from './form-props.ts'

/** What the case is called and where it is. */
export function PlaceFields({ kind, values, change, problems }: FormPartProps) {
  const { messages: m } = useApp()
  const at = (field: Parameters<typeof inputProps>[2]) => inputProps(m, problems, field)
  const hasPlace = values.municipalityKeys.length > 0
  return (
    <>
      <TextInput
        {...at('name')}
        required
        dir="auto"
        autoComplete="off"
        value={values.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <MunicipalityPicker
        {...at('municipalityKeys')}
        required={kind === 'modelMunicipality'}
        value={values.municipalityKeys}
        onChange={(municipalityKeys) => change({ municipalityKeys })}
      />
      <TextInput
        {...at('areaText')}
        required={kind === 'network' && !hasPlace}
        dir="auto"
        description={hasPlace ? m.caseForm.areaHintWith : m.caseForm.areaHint}
        value={values.areaText}
        onChange={(event) => change({ areaText: event.currentTarget.value })}
      />
    </>
  )
}

import { organisationKinds } from '@etappe/domain/organisations/organisation'
import { useWords } from '../app/words.ts'
import css from './form.module.css'
import type { FormPartProps } from './form-props.ts'
import { LineField } from './line-field.tsx'
import { SelectField } from './select-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

/** Who applies. */
export function InstitutionFields({ values, change, problems }: FormPartProps<'institution'>) {
  const { words, labels } = useApplyWords()
  const { organisationKind } = useWords('baseline')
  return (
    <>
      <LineField
        path="institution"
        label={labels.institution}
        hint={words.hint.institution}
        required
        longest={200}
        autoComplete="organization"
        value={values.institution}
        onChange={(institution) => change({ institution })}
        problems={problems}
      />
      <SelectField
        path="institutionKind"
        label={labels.institutionKind}
        none={words.choose}
        choices={organisationKinds}
        names={organisationKind}
        value={values.institutionKind}
        onChange={(institutionKind) => change({ institutionKind })}
        problems={problems}
      />
      <LineField
        path="street"
        label={labels.street}
        longest={200}
        autoComplete="street-address"
        value={values.street}
        onChange={(street) => change({ street })}
        problems={problems}
      />
      <div className={css.pair} data-narrow-first>
        <LineField
          path="postalCode"
          label={labels.postalCode}
          longest={10}
          autoComplete="postal-code"
          value={values.postalCode}
          onChange={(postalCode) => change({ postalCode })}
          problems={problems}
        />
        <LineField
          path="place"
          label={labels.place}
          longest={120}
          autoComplete="address-level2"
          value={values.place}
          onChange={(place) => change({ place })}
          problems={problems}
        />
      </div>
      <LineField
        path="website"
        label={labels.website}
        hint={words.hint.website}
        type="url"
        longest={300}
        autoComplete="url"
        value={values.website}
        onChange={(website) => change({ website })}
        problems={problems}
      />
    </>
  )
}

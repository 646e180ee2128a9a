import { analysisStates, cooperationForms } from '@etappe/domain/applications/application-fields'
import { Radio } from '@mantine/core'
import { fieldProps } from '../ui/field-errors.tsx'
import { fieldPath } from './apply-values.ts'
import { ChecksField } from './checks-field.tsx'
import css from './form.module.css'
import type { FormPartProps } from './form-props.ts'
import { TextField } from './text-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

/** What is there already: offers, cooperation, analysis. */
export function SituationFields({ values, change, problems }: FormPartProps<'situation'>) {
  const { messages: m, words, common, labels } = useApplyWords()
  const text = (field: 'offers' | 'cooperationText' | 'analysisText', hint?: string) => (
    <TextField
      path={field}
      label={labels[field]}
      {...(hint === undefined ? {} : { hint })}
      longest={4000}
      value={values[field]}
      onChange={(value) => change({ [field]: value })}
      problems={problems}
    />
  )
  return (
    <>
      {text('offers', words.hint.offers)}
      <ChecksField
        path="cooperation"
        label={labels.cooperation}
        choices={cooperationForms}
        names={common.cooperationForm}
        value={values.cooperation}
        onChange={(cooperation) => change({ cooperation })}
        problems={problems}
      />
      {text('cooperationText')}
      <Radio.Group
        {...fieldProps(m, problems, fieldPath('analysis'))}
        label={labels.analysis}
        description={words.hint.analysis}
        value={values.analysis}
        onChange={(chosen) => change({ analysis: analysisStates.find((it) => it === chosen) ?? null })}
      >
        <div className={css.choices}>
          {analysisStates.map((it) => (
            <Radio key={it} value={it} label={common.analysis[it]} />
          ))}
        </div>
      </Radio.Group>
      {text('analysisText')}
    </>
  )
}

import { landName } from '@etappe/domain/offices/land'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import css from './form.module.css'
import { type OfficeAnswer, ownOffices } from './office-of.ts'

interface Props {
  readonly answer: OfficeAnswer
  readonly problems: Problems
  readonly onChoose: (code: OfficeCode | null) => void
}

/** The office of a new case: told when it follows from the municipalities, asked when it does not. */
export function OfficeChoice({ answer, problems, onChoose }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = m.caseForm.office
  const city = me.offices.find(({ code }) => code === answer.code)?.city ?? ''
  const own = ownOffices(me.actor, me.offices)
  if (answer.by === 'derived' && answer.code !== null)
    return (
      <div className={css.fixed}>
        <span>{m.cases.field.officeCode}</span>
        <span>
          <OfficeMark code={answer.code} name={city} />
        </span>
        <span className={answer.isAllowed ? 'quiet small' : 'bad small'} role={answer.isAllowed ? undefined : 'alert'}>
          {answer.isAllowed
            ? words.of({ laender: formats.list(answer.laender.map((it) => landName[it])) })
            : words.notYours({ office: city })}
        </span>
      </div>
    )
  return (
    <NativeSelect
      {...fieldProps(m, problems, 'officeCode')}
      label={m.cases.field.officeCode}
      required
      description={words[answer.by === 'several' ? 'several' : 'none']}
      value={answer.code ?? ''}
      onChange={(event) => onChoose(own.find(({ code }) => code === event.currentTarget.value)?.code ?? null)}
      data={[{ value: '', label: words.choose }, ...own.map(({ code, city: name }) => ({ value: code, label: name }))]}
    />
  )
}

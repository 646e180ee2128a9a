import { Checkbox } from '@mantine/core'
import { useWords } from '../app/words.ts'

interface Props {
  readonly isOn: true | undefined
  readonly className: string | undefined
  readonly onOff: () => void
}

/** Where the start page led to what was returned: says so, and lets it go. */
export function ReturnedFilter({ isOn, className, onOff }: Props) {
  const { filter } = useWords('intake')
  return isOn ? <Checkbox className={className ?? ''} label={filter.returnedToMe} checked onChange={onOff} /> : null
}

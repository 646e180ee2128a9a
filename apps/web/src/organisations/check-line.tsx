import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'

interface Props {
  readonly isMet: boolean
  readonly title: string
  /** What is there or what is missing. */
  readonly text: string
}

/** One thing that is asked for: an icon, its name, and in words how it stands. */
export function CheckLine({ isMet, title, text }: Props) {
  const { facts } = useWords('organisations')
  const Icon = isMet ? IconCircleCheck : IconAlertTriangle
  return (
    <li>
      <Icon
        size={18}
        className="icon"
        color={isMet ? 'var(--good)' : 'var(--warn)'}
        role="img"
        aria-label={isMet ? facts.met : facts.unmet}
      />
      <span>
        <b>{title}</b>
        {text}
      </span>
    </li>
  )
}

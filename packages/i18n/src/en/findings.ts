export const findings = {
  heading: 'Findings',
}

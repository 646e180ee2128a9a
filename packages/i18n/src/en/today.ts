export const today = {
  heading: 'Today',
}

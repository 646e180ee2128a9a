export const offers = {
  heading: 'Offers',
}

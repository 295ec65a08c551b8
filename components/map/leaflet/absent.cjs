// Leaflet on the server, where there is no window to make a map in: components/map/event-map.tsx draws none there.
module.exports = {};

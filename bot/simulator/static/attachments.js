// Files, voice and places as gestures.

import { texts } from "./dom.js";

export async function fileGesture(kind, file) {
  const data = await base64(file);
  return { type: kind, data, media_type: file.type || "application/octet-stream", file_name: file.name };
}

export async function picturesGesture(files) {
  return { type: "images", pictures: await Promise.all(files.map((file) => fileGesture("image", file))) };
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.split(",")[1] ?? ""));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

export function voiceGesture() {
  return { type: "audio", data: btoa("a voice of three seconds"), media_type: "audio/x-m4a", duration: 3000 };
}

export function placeGesture() {
  return {
    type: "location",
    title: texts.placeTitle,
    address: texts.placeAddress,
    latitude: 13.7563,
    longitude: 100.5018,
  };
}

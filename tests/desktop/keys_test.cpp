#include <GLFW/glfw3.h>

#include <catch2/catch.hpp>

#include "desktop/glfw_input.h"

using namespace tc;
using kit::Key;

TEST_CASE("Letters go by what is printed on the key") {
  CHECK(key_of(GLFW_KEY_Y, "z") == Key::z);
  CHECK(key_of(GLFW_KEY_Q, nullptr) == Key::q);
}

TEST_CASE("Digits, pad digits and F keys have names") {
  CHECK(key_of(GLFW_KEY_3, nullptr) == kit::digit(3));
  CHECK(key_of(GLFW_KEY_KP_9, nullptr) == Key::digit_9);
  CHECK(key_of(GLFW_KEY_F1, nullptr) == Key::f1);
  CHECK(key_of(GLFW_KEY_F12, nullptr) == Key::f12);
  CHECK(key_of(GLFW_KEY_KP_ENTER, nullptr) == Key::enter);
  CHECK(key_of(GLFW_KEY_CAPS_LOCK, nullptr) == Key::none);
}

TEST_CASE("Every key has a cap to show") {
  CHECK(kit::cap(Key::minus) == "-");
  CHECK(kit::cap(Key::f12) == "F12");
  CHECK(kit::cap(kit::digit(7)) == "7");
  CHECK(kit::digit(0) == Key::none);
  CHECK(kit::digit(10) == Key::none);
}

#include "desktop/window.h"

#include <GL/gl.h>
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <stb_image_write.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "base/failure.h"
#include "desktop/glfw_input.h"
#include "desktop/settings.h"

namespace tc {
namespace {

/// GLFW's last complaint, as a sentence for people.
std::string complaint() {
  const char* words = nullptr;
  glfwGetError(&words);
  return words ? std::string(" (") + words + ")" : "";
}

/// GLFW itself, from the first window to the last.
struct Glfw {
  Glfw() {
    glfwSetErrorCallback(nullptr);
    if (!glfwInit()) {
      throw Failure("There is no display to open a window on" + complaint() + ".",
                    "Start it from a desktop session, or use the command line: "
                    "tradecounter --help lists what it can do without a window.");
    }
  }
  ~Glfw() { glfwTerminate(); }
  Glfw(const Glfw&) = delete;
  Glfw& operator=(const Glfw&) = delete;
};

struct CloseWindow {
  void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowHandle = std::unique_ptr<GLFWwindow, CloseWindow>;

WindowHandle open_window(const WindowOptions& options, const Settings& settings) {
  const int width = options.width > 0 ? options.width : settings.width;
  const int height = options.height > 0 ? options.height : settings.height;
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
  // Smoothing of edges where the machine can; the kit's own is enough where it cannot.
  for (const int samples : {4, 0}) {
    glfwWindowHint(GLFW_SAMPLES, samples);
    WindowHandle window(glfwCreateWindow(width, height, options.title.c_str(), nullptr, nullptr));
    if (window) return window;
  }
  throw Failure("A window with OpenGL 3.2 could not be opened" + complaint() + ".",
                "Update the graphics driver, or set LIBGL_ALWAYS_SOFTWARE=1 to draw without it.");
}

struct WindowClipboard : kit::Clipboard {
  explicit WindowClipboard(GLFWwindow* on) : window(on) {}
  std::string text() override {
    const char* text = glfwGetClipboardString(window);
    return text ? text : "";
  }
  void set_text(const std::string& text) override { glfwSetClipboardString(window, text.c_str()); }
  GLFWwindow* window;
};

/// The pointers that show what can be pressed and typed into.
class Pointers {
 public:
  Pointers()
      : arrow_(glfwCreateStandardCursor(GLFW_ARROW_CURSOR)),
        hand_(glfwCreateStandardCursor(GLFW_HAND_CURSOR)),
        text_(glfwCreateStandardCursor(GLFW_IBEAM_CURSOR)) {}
  void show(GLFWwindow* window) {
    const ImGuiMouseCursor wanted = ImGui::GetMouseCursor();
    if (wanted == shown_) return;
    shown_ = wanted;
    glfwSetCursor(window, wanted == ImGuiMouseCursor_Hand        ? hand_
                          : wanted == ImGuiMouseCursor_TextInput ? text_
                                                                 : arrow_);
  }

 private:
  GLFWcursor* arrow_;
  GLFWcursor* hand_;
  GLFWcursor* text_;
  ImGuiMouseCursor shown_ = ImGuiMouseCursor_Arrow;
};

/// Draws into the window's context from its first frame to its last.
struct Painter {
  Painter() {
    if (!ImGui_ImplOpenGL3_Init("#version 150")) {
      throw Failure("The graphics card's OpenGL could not be started.",
                    "Set LIBGL_ALWAYS_SOFTWARE=1 to draw without it.");
    }
  }
  ~Painter() { ImGui_ImplOpenGL3_Shutdown(); }
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;

  /// The letters were made anew for another text size: they go to the card again.
  void send_letters() {
    ImGui_ImplOpenGL3_NewFrame();
    if (ImGui::GetIO().Fonts->TexID == nullptr) {
      ImGui_ImplOpenGL3_DestroyFontsTexture();
      ImGui_ImplOpenGL3_CreateFontsTexture();
    }
  }

  void paint(int width, int height) {
    glViewport(0, 0, width, height);
    glClearColor(0.98F, 0.97F, 0.96F, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  }
};

void save_picture(const std::filesystem::path& file, int width, int height) {
  std::vector<unsigned char> pixels(static_cast<std::size_t>(width * height) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());
  stbi_flip_vertically_on_write(1);
  if (!stbi_write_png(file.string().c_str(), width, height, 3, pixels.data(), width * 3)) {
    throw Failure("The picture could not be written to " + file.string() + ".",
                  "Check that the folder exists and can be written to.");
  }
}

/// The loop and what it keeps between frames.
class Loop {
 public:
  Loop(App& app, const WindowOptions& options, const std::filesystem::path& file)
      : app_(app),
        options_(options),
        file_(file),
        kept_(read_settings(file)),
        window_(open_window(options, kept_)),
        input_(window_.get()),
        ui_(kept_.looks) {
    glfwMakeContextCurrent(window_.get());
    glfwSwapInterval(1);
    glfwSetWindowSizeLimits(window_.get(), 480, 360, GLFW_DONT_CARE, GLFW_DONT_CARE);
    painter_ = std::make_unique<Painter>();
    ui_.set_clipboard(std::make_shared<WindowClipboard>(window_.get()));
    glfwSetWindowRefreshCallback(window_.get(), [](GLFWwindow*) {});
  }

  void run() {
    while (!glfwWindowShouldClose(window_.get()) && !app_.finished()) {
      wait();
      const bool more = input_.waiting();
      draw();
      if (more) still_ = 0;
      if (!options_.screenshot.empty() && ++drawn_ >= 12 && ui_.next_frame_in().value_or(60) > 1) {
        return save_picture(options_.screenshot, width_, height_);
      }
    }
    app_.close();
    remember();
  }

 private:
  /// A few frames after each event, so that what depends on the last frame settles; then sleeps.
  void wait() {
    if (input_.waiting() || still_ < 3 || !options_.screenshot.empty()) return glfwPollEvents();
    const auto wanted = ui_.next_frame_in();
    if (!wanted) {
      glfwWaitEvents();
      still_ = 0;
    } else if (*wanted <= 0) {
      glfwPollEvents();
    } else {
      glfwWaitEventsTimeout(std::min(*wanted, 3600.0));
    }
    if (input_.waiting()) still_ = 0;
  }

  void draw() {
    kit::Frame frame = input_.next();
    glfwGetFramebufferSize(window_.get(), &width_, &height_);
    float density = 1;
    glfwGetWindowContentScale(window_.get(), &density, nullptr);
    frame.width = static_cast<float>(width_);
    frame.height = static_cast<float>(height_);
    frame.density = std::clamp(density, 1.0F, 4.0F);
    frame.now = glfwGetTime();
    hear_text_size(frame);
    ui_.begin(frame);
    painter_->send_letters();
    try {
      app_.draw(ui_);
    } catch (...) {
      ui_.abandon();
      throw;
    }
    ui_.end();
    pointers_.show(window_.get());
    painter_->paint(width_, height_);
    if (options_.screenshot.empty()) glfwSwapBuffers(window_.get());
    ++still_;
  }

  /// Ctrl + and Ctrl - and Ctrl 0, wherever the focus is.
  void hear_text_size(kit::Frame& frame) {
    kit::Appearance looks = ui_.appearance();
    std::erase_if(frame.keys, [&](const kit::KeyPress& press) {
      if (!press.ctrl || press.alt) return false;
      if (press.key == kit::Key::plus)
        looks.text_percent += 25;
      else if (press.key == kit::Key::minus)
        looks.text_percent -= 25;
      else if (press.key == kit::Key::digit_0)
        looks.text_percent = 100;
      else
        return false;
      return true;
    });
    looks.text_percent = std::clamp(looks.text_percent, 100, 250);
    if (looks == ui_.appearance()) return;
    ui_.set_appearance(looks);
    remember();
  }

  void remember() {
    if (!options_.screenshot.empty()) return;
    Settings now = kept_;
    if (!glfwGetWindowAttrib(window_.get(), GLFW_MAXIMIZED)) {
      glfwGetWindowSize(window_.get(), &now.width, &now.height);
    }
    now.looks = ui_.appearance();
    if (now == kept_) return;
    kept_ = now;
    write_settings(file_, now);
  }

  App& app_;
  const WindowOptions& options_;
  std::filesystem::path file_;
  Settings kept_;
  WindowHandle window_;
  Input input_;
  Pointers pointers_;
  kit::Ui ui_;
  std::unique_ptr<Painter> painter_;
  int width_ = 0;
  int height_ = 0;
  int still_ = 0;
  int drawn_ = 0;
};

}  // namespace

void run_window(App& app, const WindowOptions& options) {
  const Glfw glfw;
  Loop(app, options, options.settings.empty() ? settings_file() : options.settings).run();
}

}  // namespace tc
